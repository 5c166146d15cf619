package org.sayso.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys are shown once and kept as hashes. */
class KeysTest {

  private static final Instant NOW = Instant.parse("2023-05-22T10:00:00Z");

  @TempDir private Path folder = Path.of("");

  private Keys keys() {
    return new Keys(folder, () -> NOW);
  }

  @Test
  void aKeyIsKnownUntilItIsRevoked() {
    String secret = keys().add("newsroom", Keys.Scope.WRITE);
    keys().add("archive", Keys.Scope.READ);
    Keys.Key key = new Keys.Key("newsroom", Keys.Scope.WRITE, NOW);
    assertEquals(Optional.of(key), keys().of(secret));
    assertEquals(Optional.empty(), keys().of(secret + "x"));
    assertEquals(Optional.empty(), keys().of(""));
    assertTrue(keys().revoke("newsroom"));
    assertFalse(keys().revoke("newsroom"));
    assertEquals(Optional.empty(), keys().of(secret));
    assertEquals(List.of("archive"), keys().list().stream().map(Keys.Key::name).toList());
  }

  @Test
  void theFileHasNoKeyAndIsItsOwnersAlone() throws IOException {
    String secret = keys().add("newsroom", Keys.Scope.READ);
    Path file = folder.resolve(Keys.FILE);
    assertFalse(Files.readString(file).contains(secret.substring(6)));
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a\tb", "../keys", "newsroom"})
  void namesAreOneWordEach(String name) {
    keys().add("newsroom", Keys.Scope.READ);
    assertThrows(IllegalArgumentException.class, () -> keys().add(name, Keys.Scope.READ));
  }
}
