/**
 * Stanford CoreNLP, and nothing of it leaves this package: its output is mapped at once to our own
 * types.
 */
@org.jspecify.annotations.NullMarked
package org.sayso.reading.parse.corenlp;
