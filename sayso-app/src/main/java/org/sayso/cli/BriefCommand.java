package org.sayso.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sayso.desk.BriefAnswer;
import org.sayso.desk.BriefRequest;
import org.sayso.desk.KeepingDesk;
import org.sayso.desk.StoryRequest;
import org.sayso.desk.brief.Briefing;
import org.sayso.serve.brief.BriefingHtml;
import org.sayso.serve.brief.BriefingMarkdown;
import org.sayso.serve.brief.BriefingPdf;
import org.sayso.store.QueryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sayso brief}: a story to be handed over. */
@Command(
    name = "brief",
    description = {
      "Writes a story down to be handed over: question by question what each origin says, what"
          + " agrees, what conflicts and why, what changed, and the numbered words of the reports."
    },
    mixinStandardHelpOptions = true,
    versionProvider = SaysoCommand.Version.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso brief --out ferry.pdf ferry             words, or an id, as story has them",
      "  sayso brief --since 2024-03-15 ferry          and what has changed since then",
      "  sayso brief --format html ferry > ferry.html  one file, to be printed or sent",
    })
final class BriefCommand implements Callable<Integer> {

  /** In which form it is written. */
  enum Form {
    MD,
    HTML,
    PDF
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "STORY",
      description = "Which story: its id, a report of it, or words.")
  private List<String> words = List.of();

  @Mixin private final DataOption data = new DataOption();
  @Mixin private final AsOfOption asOf = new AsOfOption();

  @Option(
      names = "--since",
      paramLabel = "MOMENT",
      converter = AsOfOption.MomentConverter.class,
      description = "When the briefing before was drawn up: what changed since then is told first.")
  private Optional<Instant> since = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      converter = FormConverter.class,
      description = "md, html or pdf; else that of the file's name, else md.")
  private Optional<Form> format = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write it; else to standard output, except PDF.")
  private Optional<Path> out = Optional.empty();

  @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
  @Spec
  private CommandSpec spec;

  private final KeepingDesk desk;
  private final Streams streams;

  BriefCommand(KeepingDesk desk, Streams streams) {
    this.desk = desk;
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Form form = format.or(() -> out.flatMap(BriefCommand::byName)).orElse(Form.MD);
    if (form == Form.PDF && out.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "a PDF is no text for standard output; name a file with --out");
    }
    String which = String.join(" ", words);
    BriefAnswer answer;
    try {
      answer =
          desk.brief(
              new BriefRequest(
                  new StoryRequest(data.folder(), which, asOf.or(WhichStory.moment(which))),
                  since.map(asOf::at)));
    } catch (QueryException e) {
      streams.messages().println("sayso: " + e.getMessage());
      return Status.WRONG_USE;
    }
    if (answer instanceof BriefAnswer.Drawn drawn) {
      return write(form, drawn.briefing());
    }
    return WhichStory.unclear(((BriefAnswer.Unclear) answer).stories(), which, streams);
  }

  private int write(Form form, Briefing briefing) {
    if (out.isEmpty()) {
      return Results.write(streams, text(form, briefing));
    }
    Path file = out.get();
    try {
      Files.write(
          file,
          form == Form.PDF
              ? BriefingPdf.of(briefing)
              : text(form, briefing).getBytes(StandardCharsets.UTF_8));
      return Status.DONE;
    } catch (IOException | UncheckedIOException e) {
      streams.messages().println("sayso: cannot write " + file + ": " + e.getMessage());
      return Status.FAILED;
    }
  }

  private static String text(Form form, Briefing briefing) {
    return form == Form.HTML ? BriefingHtml.of(briefing) : BriefingMarkdown.of(briefing);
  }

  private static Optional<Form> byName(Path file) {
    String name = file.toString().toUpperCase(Locale.ROOT);
    for (Form form : Form.values()) {
      if (name.endsWith("." + form)) {
        return Optional.of(form);
      }
    }
    return name.endsWith(".HTM") ? Optional.of(Form.HTML) : Optional.empty();
  }

  /** Reads {@code pdf} as {@link Form#PDF}. */
  static final class FormConverter implements ITypeConverter<Form> {
    @Override
    public Form convert(String value) {
      return Choices.oneOf(Form.values(), value);
    }
  }
}
