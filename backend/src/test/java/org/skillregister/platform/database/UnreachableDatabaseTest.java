package org.skillregister.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.SkillRegister;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** If the operator's own database does not answer, the start explains it in sentences. */
@ExtendWith(OutputCaptureExtension.class)
class UnreachableDatabaseTest {

    private static void start(String... settings) {
        assertThatThrownBy(() -> SpringApplication.run(SkillRegister.class, settings))
                .isInstanceOf(RuntimeException.class);
    }

    private static void isTold(CapturedOutput output) {
        assertThat(output)
                .contains("The database cannot be reached: ", "SPRING_DATASOURCE_URL")
                .doesNotContain("\tat ");
    }

    @Test
    void nobodyListens(CapturedOutput output) throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }

        start("--server.port=0", "--spring.datasource.url=jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port));

        isTold(output);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong", ""})
    void passwordIsWrong(String password, CapturedOutput output) {
        start("--server.port=0", "--spring.datasource.password=" + password);

        isTold(output);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://register:geheim@127.0.0.1/register",
                "jdbc:mysql://127.0.0.1/register?password=geheim"
            })
    void addressIsOfNoPostgres(String url, CapturedOutput output) {
        start("--server.port=0", "--spring.datasource.url=" + url);

        assertThat(output)
                .contains("SPRING_DATASOURCE_URL is not the address of a PostgreSQL database", "jdbc:postgresql://")
                .doesNotContain("\tat ", "geheim");
    }
}
