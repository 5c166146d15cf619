@org.jspecify.annotations.NullMarked
package org.sayso.reading.parse.corenlp;
