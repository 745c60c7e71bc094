package org.skillregister.platform.site;

/** What is done to the files of a site when they are read. */
@FunctionalInterface
interface FileEdit {

    /** @param path within the site */
    byte[] edited(String path, byte[] content);

    /** This one, and then another. */
    default FileEdit then(FileEdit next) {
        return (path, content) -> next.edited(path, edited(path, content));
    }
}
