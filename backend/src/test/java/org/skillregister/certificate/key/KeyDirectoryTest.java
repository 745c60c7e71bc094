package org.skillregister.certificate.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.skillregister.ApiTest;
import org.skillregister.SkillRegister;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ApiTest
@ExtendWith(OutputCaptureExtension.class)
class KeyDirectoryTest {

    @TempDir
    Path temporary;

    private KeyDirectory keys;

    @BeforeEach
    void name() {
        keys = new KeyDirectory(temporary.resolve("keys"));
    }

    @Test
    void eachVersionIsAddedBehindTheOthers() throws IOException {
        assertThat(keys.isComplete()).isFalse();
        assertThat(keys.addLookupKey()).isEqualTo(1);
        String first = Files.readString(temporary.resolve("keys/lookup.keys"));
        assertThat(keys.addLookupKey()).isEqualTo(2);

        assertThat(Files.readString(temporary.resolve("keys/lookup.keys"))).startsWith(first);
        assertThat(keys.lookupKeys().newest()).isEqualTo(2);
        assertThat(keys.lookupKeys().inUse())
                .as("each version in both forms of names")
                .hasSize(4);
    }

    @Test
    void whoeverWasStoppedBetweenTheFilesGoesOn() throws IOException {
        keys.addLookupKey();
        String before = Files.readString(temporary.resolve("keys/lookup.keys"));
        assertThat(keys.isComplete()).isFalse();
        keys.create();

        assertThat(keys.isComplete()).isTrue();
        assertThat(Files.readString(temporary.resolve("keys/lookup.keys"))).isEqualTo(before);
        keys.signingKeys();
    }

    @Test
    void onlyTheOwnerMayRead() throws IOException {
        keys.addLookupKey();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temporary.resolve("keys/lookup.keys"))))
                .isEqualTo("rw-------");
    }

    @Test
    void damageIsToldWithoutTheSecret() throws IOException {
        keys.addLookupKey();
        keys.addLookupKey();
        Path file = temporary.resolve("keys/lookup.keys");
        String second = Files.readAllLines(file).get(1);
        Files.writeString(file, second);

        assertThatThrownBy(keys::lookupKeys)
                .isInstanceOf(MissingKeys.class)
                .hasMessageContaining("line 1")
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain(second.substring(2)));
    }

    @Test
    void serverRefusesToStartWithoutTheKeysOfItsDatabase(CapturedOutput output) throws IOException {
        assertRefused("The secret keys of the certificates: no directory is set", output, "");
        assertRefused(
                "lookup.keys is missing", output, temporary.resolve("none").toString());
        keys.create();
        assertRefused("stored certificates", output, keys.path().toString());
        assertThat(output.getAll()).contains("REGISTER_CERTIFICATES_KEYS").doesNotContain("\tat org.skillregister");
    }

    @Test
    void serverOfAnOwnDatabaseNeedsItsPublicAddress(CapturedOutput output) {
        assertThatThrownBy(() -> new SpringApplication(SkillRegister.class)
                        .run("--server.port=0", "--register.public-address=")
                        .close())
                .isInstanceOf(Exception.class);
        assertThat(output.getAll()).contains("REGISTER_PUBLIC_ADDRESS").doesNotContain("\tat org.skillregister");
    }

    private static void assertRefused(String message, CapturedOutput output, String directory) {
        assertThatThrownBy(() -> new SpringApplication(SkillRegister.class)
                        .run("--server.port=0", "--register.certificates.keys=" + directory)
                        .close())
                .isInstanceOf(Exception.class);
        assertThat(output.getAll()).contains(message);
    }
}
