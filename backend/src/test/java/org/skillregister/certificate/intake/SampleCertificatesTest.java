package org.skillregister.certificate.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.skillregister.catalogue.Catalogues;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class SampleCertificatesTest {

    private static final int MANY = 20_000;

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private CertificateImport imports;

    private List<String> lines(int count) {
        return new SampleCertificates(catalogues.on(null)).lines(count).toList();
    }

    @Test
    void areAlwaysTheSame() {
        assertThat(lines(500)).isEqualTo(lines(MANY).subList(0, 500));
    }

    @Test
    void areAllTakenAndPlainlyMadeUp() {
        List<String> lines = lines(MANY);
        String file = Stream.concat(Stream.of(SampleCertificates.header()), lines.stream())
                .collect(Collectors.joining("\n"));
        List<Rejection> rejects = new ArrayList<>();
        ImportReport report = imports.run(
                new IncomingFile(new ByteArrayInputStream(file.getBytes(UTF_8)), "test", null, true),
                rejects::add,
                ImportProgress.UNTOLD);

        assertThat(rejects).isEmpty();
        assertThat(report.inserted() + report.unchanged() + report.changed()).isEqualTo(MANY);
        assertThat(lines).allMatch(line -> line.startsWith("S000099") && line.contains(",样") && line.contains(",990"));
        assertThat(lines.stream().filter(line -> line.contains(",VOID,"))).hasSize(MANY / 50);
    }
}
