package org.skillregister.reference.release;

import java.util.List;

/** What must hold of a version of the reference data before it is published, beside that each of its files is sound. */
public interface ReleaseCheck {

    /** @return what is wrong when the version is served; all snapshots are of it */
    List<ReleaseProblem> problems(ReleaseFiles files);
}
