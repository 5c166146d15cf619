package org.sayso.cli;

import org.sayso.desk.ReconcileAnswer;
import org.sayso.story.Group;
import org.sayso.story.Reconciliation;
import org.sayso.story.Relation;

/** Stories for people. */
final class StorySheet {

  StorySheet(int columns, boolean colours) {}

  String of(ReconcileAnswer answer) {
    StringBuilder sheet = new StringBuilder();
    for (Reconciliation story : answer.stories()) {
      sheet.append(story.story().title()).append("\n");
      for (Group group : story.groups()) {
        sheet
            .append("  ")
            .append(group.id())
            .append(" ")
            .append(group.gist())
            .append(" ")
            .append(group.origins().names())
            .append(" ")
            .append(group.origins().independent())
            .append("\n");
      }
      for (Relation.Conflict c : story.conflicts()) {
        sheet
            .append("  conflict ")
            .append(c.a())
            .append(" ")
            .append(c.b())
            .append(" ")
            .append(c.kind())
            .append(" ")
            .append(c.why())
            .append("\n");
      }
      for (Relation.Compatible c : story.compatible()) {
        sheet
            .append("  compatible ")
            .append(c.a())
            .append(" ")
            .append(c.b())
            .append(" ")
            .append(c.why())
            .append("\n");
      }
    }
    return sheet.toString();
  }
}
