package org.sayso.serve.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.sayso.json.Json;

/** What is going on behind the pages. */
public final class JobPages implements Pages {

  private final Jobs jobs;

  public JobPages(Jobs jobs) {
    this.jobs = jobs;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page(
            "/jobs",
            "Long works, the newest first.",
            List.of(),
            Map.of("jobs", "array"),
            ask -> {
              List<Job.Standing> all = jobs.all();
              return Reply.page("jobs/list.jte", all, () -> json(all));
            }),
        Route.page(
            "/jobs/{id}",
            "A long work and how far it has come.",
            List.of(Parameter.path("id", "Its number.", "1")),
            Map.of(
                "id",
                "string",
                "title",
                "string",
                "state",
                "string",
                "steps",
                "integer",
                "progress",
                "string",
                "lines",
                "array"),
            this::one));
  }

  private Reply one(Ask ask) {
    Job.Standing job =
        jobs.standing(ask.path("id"))
            .orElseThrow(
                () -> Problem.notFound("This work is long done, or the desk was started anew."));
    return Reply.page(
        "jobs/one.jte",
        job,
        () ->
            Json.object(
                json -> {
                  fields(json, job);
                  Json.strings(json, "lines", job.lines());
                }));
  }

  private static String json(List<Job.Standing> all) {
    return Json.object(
        json -> {
          json.writeArrayFieldStart("jobs");
          for (Job.Standing job : all) {
            json.writeStartObject();
            fields(json, job);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static void fields(JsonGenerator json, Job.Standing job) throws IOException {
    json.writeStringField("id", job.id());
    json.writeStringField("title", job.title());
    json.writeStringField("state", Json.lower(job.state()));
    json.writeNumberField("steps", job.steps());
    if (job.all().isPresent()) {
      json.writeNumberField("all", job.all().getAsInt());
    }
    json.writeStringField("progress", job.progress());
    if (job.result().isPresent()) {
      json.writeStringField("result", job.result().get());
    }
  }
}
