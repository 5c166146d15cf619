/**
 * Makes the image that runs where no JDK is: unpack it, and {@code bin/sayso read dam.txt} says who
 * said {@code no siren, just a roar}.
 */
@org.jspecify.annotations.NullMarked
package org.sayso.bench.dist;
