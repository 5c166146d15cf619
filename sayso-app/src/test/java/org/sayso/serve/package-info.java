/** The desk, asked as a browser and as a program asks it. */
@org.jspecify.annotations.NullMarked
package org.sayso.serve;
