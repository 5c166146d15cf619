@org.jspecify.annotations.NullMarked
package org.sayso.serve.brief;
