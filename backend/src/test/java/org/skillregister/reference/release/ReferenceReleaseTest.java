package org.skillregister.reference.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changed files must be released, because otherwise a database with the older files would never adopt them. */
class ReferenceReleaseTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @TempDir
    private Path directory;

    private static ReleaseMark mark(ReleaseFiles files) {
        return ReleaseMark.find(files).orElseThrow();
    }

    @Test
    void filesAreThoseThatWereReleased() throws IOException {
        if ("release".equals(System.getProperty("reference"))) {
            Releasing.release(RESOURCES, Instant.now());
        }
        ReleaseFiles files = ReleaseFiles.read(RESOURCES);

        assertThat(mark(files))
                .as("to release: mvn -pl backend test -Dtest=ReferenceReleaseTest -Dreference=release")
                .isEqualTo(ReleaseMark.of(files, mark(files).releasedAt()));
        assertThat(mark(files).releasedAt()).isBefore(Instant.now());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"db/reference/organization.csv", "rules/national-procedure-2023.yaml", "rules/cases/level-3.yaml"
            })
    void neitherAChangedFileNorAMovedInstantIsTheSameRelease(String changed) throws IOException {
        ReleaseFiles files = ReleaseFiles.read(RESOURCES);
        Instant released = mark(files).releasedAt();
        assertThat(ReleaseMark.of(files, released.plusSeconds(1)).digest())
                .isNotEqualTo(mark(files).digest());

        files.write(directory);
        assertThat(ReleaseMark.of(ReleaseFiles.read(directory), released)).isEqualTo(mark(files));
        Files.writeString(directory.resolve(changed), "\n", StandardOpenOption.APPEND);

        assertThat(ReleaseMark.of(ReleaseFiles.read(directory), released).digest())
                .isNotEqualTo(mark(files).digest());
        assertThat(ReleaseFiles.read(directory).isSameAs(files)).isFalse();
    }

    @Test
    void archiveHasAllFilesAndNoOthers() throws IOException {
        ReleaseFiles files = ReleaseFiles.packaged();
        Path archive = Files.write(directory.resolve("files.zip"), files.archive());

        assertThat(ReleaseFiles.read(archive).isSameAs(files)).isTrue();
        assertThat(ReleaseFiles.read(RESOURCES).isSameAs(files)).isTrue();
        assertThat(mark(ReleaseFiles.read(archive))).isEqualTo(mark(files));
        assertThat(files.content().keySet())
                .contains(
                        "db/reference/organization.csv", "rules/haimen-qualification.yaml", "rules/cases/level-1.yaml")
                .noneMatch(path -> path.contains("changelog") || path.endsWith(".md") || path.endsWith(".yml"));
    }
}
