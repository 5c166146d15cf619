/** Tests over the whole house. */
@org.jspecify.annotations.NullMarked
package org.sayso.bench;
