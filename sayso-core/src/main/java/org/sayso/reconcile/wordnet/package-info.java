/** What WordNet knows of two words: {@code lorry} and {@code truck} are one. */
@org.jspecify.annotations.NullMarked
package org.sayso.reconcile.wordnet;
