/**
 * How the desk bears many people at once. <i>Fifty read and five decide: “The army denied it” is
 * found, opened, accepted.</i>
 */
@NullMarked
package org.sayso.bench.desk;

import org.jspecify.annotations.NullMarked;
