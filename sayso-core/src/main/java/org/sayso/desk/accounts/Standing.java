package org.sayso.desk.accounts;

/** How what an origin says on a question stands to what others say on it; the strongest first. */
public enum Standing {
  CONTRADICTS,
  REFINES,
  AGREES,
  /** It speaks, and bears on no other. */
  APART,
  SILENT
}
