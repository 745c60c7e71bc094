package org.skillregister.reference.release;

import java.util.List;

/** A check of a version of the reference data before it is published, in addition to the checks of its files. */
public interface ReleaseCheck {

    /** @return the problems of the version, to which all snapshots are set during the check */
    List<ReleaseProblem> problems(ReleaseFiles files);
}
