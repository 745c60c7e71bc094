package org.skillregister.certificate.receipt;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.CertificateLookup;
import org.skillregister.certificate.receipt.ReceiptCheck.BadReceipt;
import org.skillregister.certificate.receipt.ReceiptCheck.Later;
import org.skillregister.platform.command.ConsoleCommand;
import org.skillregister.platform.command.ShellText;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a receipt without a network and without the register's database. */
@Component
@Command(
        name = "check-receipt",
        description = "Checks a receipt offline with the register's published keys. Exit code 0: it is good,"
                + " 1: it is not.",
        mixinStandardHelpOptions = true)
public class ReceiptCommand extends ConsoleCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "File with the receipt's token; - is standard input.")
    private Path file = Path.of("-");

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            required = true,
            description = "The register's published keys, from /.well-known/jwks.json.")
    private Path keys = Path.of("jwks.json");

    @Option(
            names = "--status-list",
            paramLabel = "FILE",
            description = "A freshly fetched status list named in the receipt: shows what has since become void.")
    private @Nullable Path statusList;

    @Option(
            names = "--number",
            interactive = true,
            arity = "0..1",
            description = "Certificate number that was looked up; prompts when no value is given.")
    private char @Nullable [] number;

    @Option(
            names = "--name",
            interactive = true,
            arity = "0..1",
            description = "Holder's name that was looked up; prompts when no value is given.")
    private char @Nullable [] name;

    private final Clock clock;

    ReceiptCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        require(
                name == null || !ShellText.isLost(new String(name)),
                "The name did not arrive as typed: set LC_ALL=C.UTF-8");
        PrintWriter out = out();
        try {
            ReceiptCheck check = new ReceiptCheck(JWKSet.parse(Files.readString(keys)), clock.instant());
            Map<String, Object> claims = check.claims(text(file));
            if (number != null && name != null) {
                requireFor(claims, new CertificateLookup.ByNumber(new String(number), new String(name)));
            }
            print(out, check, claims);
            return 0;
        } catch (BadReceipt bad) {
            out.println("NOT GOOD: " + bad.getMessage());
            return 1;
        } catch (ParseException noKeys) {
            out.println("NOT CHECKED: the file of --keys is not a JSON Web Key Set");
            return 1;
        }
    }

    private static String text(Path file) throws IOException {
        return file.toString().equals("-")
                ? new String(System.in.readAllBytes(), StandardCharsets.US_ASCII)
                : Files.readString(file);
    }

    private static void requireFor(Map<String, Object> claims, CertificateLookup facts) {
        if (!ReceiptCheck.isFor(claims, facts)) {
            throw new BadReceipt("It was issued for other facts");
        }
    }

    private void print(PrintWriter out, ReceiptCheck check, Map<String, Object> claims) throws IOException {
        List<Later> later = statusList == null ? List.of() : check.later(claims, Files.readString(statusList));
        out.println("GOOD: signed by %s at %s".formatted(claims.get("iss"), time(claims, "iat")));
        out.println(number == null || name == null ? "Facts: not compared" : "Facts: those the receipt was issued for");
        int place = 0;
        for (Object entry : (List<?>) Objects.requireNonNull(claims.get("certificates"))) {
            Map<?, ?> certificate = (Map<?, ?>) entry;
            out.println("%s  %s  %s  %s  %s%s"
                    .formatted(
                            certificate.get("occupation"),
                            certificate.get("level"),
                            certificate.get("organization"),
                            certificate.get("issued_on"),
                            certificate.get("status"),
                            later.isEmpty() ? "" : ", " + label(later.get(place++))));
        }
    }

    private static String label(Later later) {
        return switch (later) {
            case VOID -> "VOID by the status list";
            case NOT_VOID -> "not void by the status list";
            case NOT_COVERED -> "NOT in this status list: fetch the list named in the receipt";
        };
    }

    private static Instant time(Map<String, Object> claims, String claim) {
        return Instant.ofEpochSecond(claims.get(claim) instanceof Number seconds ? seconds.longValue() : 0);
    }
}
