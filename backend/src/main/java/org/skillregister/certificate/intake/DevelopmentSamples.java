package org.skillregister.certificate.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import org.skillregister.catalogue.Catalogues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Imports sample certificates at the first start in development. */
@Component
@Profile("development")
class DevelopmentSamples implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DevelopmentSamples.class);
    private static final int COUNT = 48;

    private final CertificateImport imports;
    private final Catalogues catalogues;

    DevelopmentSamples(CertificateImport imports, Catalogues catalogues) {
        this.imports = imports;
        this.catalogues = catalogues;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        ImportReport report = imports.run(incoming(catalogues), _ -> {}, ImportProgress.UNTOLD);
        if (report.inserted() > 0) {
            log.info("Imported {} sample certificates; command: certificates sample {}", COUNT, COUNT);
        }
    }

    /** The samples as a file. */
    static IncomingFile incoming(Catalogues catalogues) {
        String file = new SampleCertificates(catalogues.on(null)).file(COUNT).collect(Collectors.joining("\n"));
        return new IncomingFile(new ByteArrayInputStream(file.getBytes(UTF_8)), "development", null, true);
    }
}
