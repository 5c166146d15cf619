@org.jspecify.annotations.NullMarked
package org.sayso.store.lucene;
