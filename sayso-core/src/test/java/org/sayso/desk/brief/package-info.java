@org.jspecify.annotations.NullMarked
package org.sayso.desk.brief;
