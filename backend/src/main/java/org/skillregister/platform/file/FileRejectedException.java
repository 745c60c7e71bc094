package org.skillregister.platform.file;

import org.skillregister.platform.error.ApiException;
import org.skillregister.platform.error.ErrorCode;

/** A file that cannot be taken in at all: nothing of it was. The message tells no values. */
public final class FileRejectedException extends ApiException {

    public FileRejectedException(String message) {
        super(ErrorCode.BAD_REQUEST, message);
    }
}
