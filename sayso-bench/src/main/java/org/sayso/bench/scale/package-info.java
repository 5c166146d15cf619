/** How cost grows: from cold, with copies, by the thousand, on a cluster's engine. */
@NullMarked
package org.sayso.bench.scale;

import org.jspecify.annotations.NullMarked;
