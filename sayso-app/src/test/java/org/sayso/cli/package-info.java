/** Tests of the command line, over readings built by hand. */
@org.jspecify.annotations.NullMarked
package org.sayso.cli;
