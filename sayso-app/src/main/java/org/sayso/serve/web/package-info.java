/**
 * What every page of the desk rests on: routes, guards, jobs, assets. A page that says who denied
 * that nine people had died is asked for by a {@link org.sayso.serve.web.Route}, and nobody but
 * this machine may ask.
 *
 * @see org.sayso.serve.web.Route
 * @see org.sayso.serve.web.Ask
 * @see org.sayso.serve.web.Reply
 */
@NullMarked
package org.sayso.serve.web;

import org.jspecify.annotations.NullMarked;
