package org.skillregister.platform.site;

/** Edits the files of a site when they are read. */
@FunctionalInterface
interface FileEdit {

    /** @param path within the site */
    byte[] edited(String path, byte[] content);

    /** Applies this edit, then another. */
    default FileEdit then(FileEdit next) {
        return (path, content) -> next.edited(path, edited(path, content));
    }
}
