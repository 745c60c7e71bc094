package org.skillregister.certificate.web;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.skillregister.platform.error.ErrorCode;
import org.skillregister.platform.file.SheetPage;
import org.skillregister.platform.http.FileThreads;
import org.skillregister.platform.http.PartnerResponses;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Files of one kind that partners send, as CSV or as a spreadsheet. Each kind has threads of its own: a slow upload of one never blocks
 * another.
 */
final class SentFiles {

    private static final MediaType CSV = new MediaType("text", "csv");

    private final FileThreads threads;

    /**
     * @param name name of the threads
     * @param most maximum number of files processed at once
     */
    SentFiles(String name, int most) {
        this.threads = new FileThreads(name, most, 0);
    }

    /**
     * Reads a file in its turn.
     *
     * @return the response of the reading; 415 when the file is of another type, 503 when its turn does not come
     */
    ServerResponse answer(ServerRequest request, Callable<ServerResponse> reading) throws IOException {
        if (!isAccepted(request)) {
            return PartnerResponses.error(
                    415,
                    ErrorCode.BAD_REQUEST,
                    "Content-Type must be text/csv, optionally with a known charset, or %s".formatted(SheetPage.XLSX));
        }
        return threads.answer(reading);
    }

    private static boolean isAccepted(ServerRequest request) {
        try {
            Optional<MediaType> type = request.headers().contentType();
            return type.isPresent()
                    && (type.get().equalsTypeAndSubtype(CSV) || type.get().equalsTypeAndSubtype(SheetPage.XLSX));
        } catch (InvalidMediaTypeException noSuchEncoding) {
            return false;
        }
    }
}
