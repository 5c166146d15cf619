package org.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.reading.weights.LinearModel;
import org.sayso.reading.weights.Weights;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

class WeightsOptionTest {

  private static Weights given(String... args) {
    WeightsOption option = new WeightsOption();
    new CommandLine(CommandLine.Model.CommandSpec.create().addMixin("w", spec(option)))
        .parseArgs(args);
    return option.get();
  }

  private static CommandLine.Model.CommandSpec spec(WeightsOption option) {
    return CommandLine.Model.CommandSpec.forAnnotatedObject(option);
  }

  @Test
  void withoutTheOptionWhatWasLearnedHelps() {
    assertEquals(Weights.load("en"), given());
    assertEquals(Weights.load("en"), given("--weights", "standard"));
  }

  @Test
  void noneIsRulesAlone() {
    assertEquals(Weights.NONE, given("--weights", "none"));
  }

  @Test
  void aFolderHoldsSomebodysOwn(@TempDir Path folder) throws IOException {
    Weights own = new Weights(LinearModel.NONE, new LinearModel(Map.of("side=R", 2.0)));
    own.write(folder);
    assertEquals(own, given("--weights", folder.toString()));
  }

  @Test
  void anythingElseIsWrongUseAndSaysWhatMayStandThere() {
    ParameterException fault =
        assertThrows(ParameterException.class, () -> given("--weights", "best"));
    assertTrue(
        String.valueOf(fault.getMessage()).contains("neither standard nor none nor a folder"));
  }
}
