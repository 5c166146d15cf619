/** Others that read who said what, to be measured beside us; nothing else uses them. */
@org.jspecify.annotations.NullMarked
package org.sayso.bench.peer;
