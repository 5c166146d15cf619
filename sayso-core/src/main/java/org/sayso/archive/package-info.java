/** Where captures come from: files, folders, JSON lines, standard input. */
@org.jspecify.annotations.NullMarked
package org.sayso.archive;
