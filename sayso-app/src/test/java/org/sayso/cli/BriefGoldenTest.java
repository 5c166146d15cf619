package org.sayso.cli;

import org.junit.jupiter.api.Test;
import org.sayso.json.BriefingOutput;
import org.sayso.serve.brief.BriefingMarkdown;
import org.sayso.serve.brief.Briefings;

class BriefGoldenTest {

  @Test
  void asMarkdown() {
    Golden.check("brief.md", BriefingMarkdown.of(Briefings.ferry()));
  }

  @Test
  void asJson() {
    Golden.check("brief.json", BriefingOutput.json(Briefings.ferry()));
  }
}
