package org.skillregister.certificate.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
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

    private List<String> file(int count) {
        return new SampleCertificates(catalogues.on(null)).file(count).toList();
    }

    @Test
    void areAlwaysTheSame() {
        assertThat(file(500)).isEqualTo(file(MANY).subList(0, 501));
    }

    @Test
    void areAllTakenAndPlainlyMadeUp() {
        List<String> file = file(MANY);
        List<String> lines = file.subList(1, file.size());
        List<Rejection> rejects = new ArrayList<>();
        ImportReport report = imports.run(
                new IncomingFile(
                        new ByteArrayInputStream(String.join("\n", file).getBytes(UTF_8)), "test", null, true),
                rejects::add,
                ImportProgress.UNTOLD);

        assertThat(rejects).isEmpty();
        assertThat(report.inserted() + report.unchanged() + report.changed()).isEqualTo(MANY);
        assertThat(lines).allMatch(line -> line.startsWith("S000099") && line.contains(",样") && line.contains(",990"));
        assertThat(lines.stream().filter(line -> line.contains(",VOID,"))).hasSize(MANY / 50);
    }
}
