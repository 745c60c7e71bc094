package org.skillregister.platform.file;

import org.skillregister.platform.error.ApiException;
import org.skillregister.platform.error.ErrorCode;

/** A file that cannot be accepted; nothing of it was stored. The message contains no values. */
public final class FileRejectedException extends ApiException {

    public FileRejectedException(String message) {
        super(ErrorCode.BAD_REQUEST, message);
    }
}
