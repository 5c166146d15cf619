/**
 * The desk in a browser: pages and JSON over what {@code org.sayso.desk} answers. Who asks for a
 * story sees that the union counted nine bodies, and that the coast guard neither confirmed nor
 * denied it.
 *
 * @see org.sayso.serve.DeskServer
 */
@NullMarked
package org.sayso.serve;

import org.jspecify.annotations.NullMarked;
