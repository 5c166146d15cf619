/**
 * A claim among others: who said it, and its words where they stand. <i>Vasque denies: “… the valve
 * was sound …”, Kestrel Post, 3 May.</i>
 */
@NullMarked
package org.sayso.serve.statements;

import org.jspecify.annotations.NullMarked;
