package org.skillregister.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Whoever changes the files releases them: else a database that has the files of before would never take on the change. */
class ReferenceReleaseTest {

    private static final Path DB = Path.of("src/main/resources/db");

    @TempDir
    private Path copy;

    @Test
    void filesAreThoseThatWereReleased() throws IOException {
        if ("release".equals(System.getProperty("reference"))) {
            ReferenceRelease.write(DB, Instant.now());
        }
        ReferenceRelease release = ReferenceRelease.read(DB);

        assertThat(release)
                .as("to release: mvn -pl backend test -Dtest=ReferenceReleaseTest -Dreference=release")
                .isEqualTo(ReferenceRelease.of(DB, release.releasedAt()));
        assertThat(release.releasedAt()).isBefore(Instant.now());
    }

    @Test
    void neitherAChangedFileNorAMovedInstantIsTheSameRelease() throws IOException {
        ReferenceRelease release = ReferenceRelease.read(DB);
        FileSystemUtils.copyRecursively(DB, copy);
        assertThat(ReferenceRelease.of(copy, release.releasedAt())).isEqualTo(release);
        assertThat(ReferenceRelease.of(copy, release.releasedAt().plusSeconds(1))
                        .digest())
                .isNotEqualTo(release.digest());

        Files.writeString(copy.resolve("reference/organization.csv"), "\n", StandardOpenOption.APPEND);

        assertThat(ReferenceRelease.of(copy, release.releasedAt()).digest()).isNotEqualTo(release.digest());
    }
}
