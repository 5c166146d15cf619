/**
 * What is handed over to others, whatever form they want it in: {@code "We count seven," said
 * Teodora Vasque}, with the version that has the words, whose word it is, and what excludes it.
 *
 * @see org.sayso.desk.exchange.Dossier
 */
@org.jspecify.annotations.NullMarked
package org.sayso.desk.exchange;
