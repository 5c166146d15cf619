package org.sayso.serve.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Sets views in the templates of the jar; every word is escaped where it stands. */
public final class Templates {

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  /**
   * A page whole.
   *
   * @param template its file, {@code stories/list.jte}
   * @param views its parameters by name
   */
  public String set(String template, Map<String, Object> views) {
    StringOutput out = new StringOutput();
    engine.render(template, views, out);
    return out.toString();
  }
}
