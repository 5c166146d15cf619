/** What the time expressions of a report mean: a layer of reference times above a tagger. */
@org.jspecify.annotations.NullMarked
package org.sayso.reading.times;
