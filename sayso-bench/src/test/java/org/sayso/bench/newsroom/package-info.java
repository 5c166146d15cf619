@org.jspecify.annotations.NullMarked
package org.sayso.bench.newsroom;
