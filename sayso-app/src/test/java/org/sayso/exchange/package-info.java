@org.jspecify.annotations.NullMarked
package org.sayso.exchange;
