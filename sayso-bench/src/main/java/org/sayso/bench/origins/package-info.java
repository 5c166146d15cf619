/** How well derivations and independence are found over given claims, with each fault. */
@org.jspecify.annotations.NullMarked
package org.sayso.bench.origins;
