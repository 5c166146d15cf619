@org.jspecify.annotations.NullMarked
package org.sayso.reconcile.drift;
