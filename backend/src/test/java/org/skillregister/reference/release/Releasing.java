package org.skillregister.reference.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Releases the reference data of a program. */
public final class Releasing {

    private Releasing() {}

    /**
     * Writes the release beside the files.
     *
     * @param resources of the sources, or classes
     */
    public static void release(Path resources, Instant releasedAt) throws IOException {
        ReleaseMark mark = ReleaseMark.of(ReleaseFiles.read(resources), releasedAt.truncatedTo(ChronoUnit.SECONDS));
        Files.writeString(resources.resolve("db/reference/release.properties"), mark.text());
    }
}
