package org.sayso.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.reading.RuleProof;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sayso rules}: for those who write rules, without Java. */
@Command(
    name = "rules",
    description = "Tries and checks the rules by which claims are found.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class RulesCommand implements Runnable {

  @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
  @Spec
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "what about the rules? One of: " + String.join(", ", spec.subcommands().keySet()));
  }

  @Command(
      name = "try",
      description = "Shows what the rules find in a sentence, with its marks.",
      mixinStandardHelpOptions = true)
  int attempt(
      @Option(
              names = "--tokens",
              description = "Show the words first: number, word, tag, relation, head.")
          boolean tokens,
      @Parameters(
              paramLabel = "SENTENCE",
              arity = "1..*",
              description = "A sentence, or a headline, \\n\\n and a sentence; each by itself.")
          List<String> sentences) {
    PrintWriter out = spec.commandLine().getOut();
    RuleProof proof = RuleProof.english();
    for (String sentence : sentences) {
      out.print(proof.tried(sentence.replace("\\n", "\n"), tokens));
    }
    out.flush();
    return Status.DONE;
  }

  @Command(
      name = "list",
      description = "Lists the rules in the order in which they are tried.",
      mixinStandardHelpOptions = true)
  int list() {
    PrintWriter out = spec.commandLine().getOut();
    RuleProof.list("en").forEach(out::println);
    out.flush();
    return Status.DONE;
  }

  @Command(
      name = "check",
      description = "Runs all examples and near misses; fails if one does not hold.",
      mixinStandardHelpOptions = true)
  int check() {
    PrintWriter out = spec.commandLine().getOut();
    RuleProof proof = RuleProof.english();
    int held = 0;
    int failed = 0;
    for (RuleProof.Check check :
        (Iterable<RuleProof.Check>)
            Stream.of(proof.ruleChecks(), proof.cueChecks(), proof.timeChecks())
                    .flatMap(checks -> checks)
                ::iterator) {
      Optional<String> fault = check.fault();
      if (fault.isEmpty()) {
        held++;
      } else {
        failed++;
        out.println(check.name() + ": " + fault.get());
      }
    }
    out.println(held + " hold, " + failed + " fail");
    out.flush();
    return failed == 0 ? Status.DONE : Status.FAILED;
  }
}
