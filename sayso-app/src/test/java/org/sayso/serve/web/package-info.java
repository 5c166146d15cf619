/** What every page rests on, held to what it promises. */
@org.jspecify.annotations.NullMarked
package org.sayso.serve.web;
