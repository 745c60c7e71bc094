package org.skillregister.certificate.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.certificate.CertificateProperties;
import org.skillregister.certificate.fact.CertificateNumber;
import org.skillregister.certificate.intake.CertificateErasure;
import org.skillregister.certificate.intake.CertificateImport;
import org.skillregister.certificate.intake.ImportReport;
import org.skillregister.certificate.intake.IncomingFile;
import org.skillregister.certificate.intake.SampleCertificates;
import org.skillregister.certificate.issuer.IssuingBodies;
import org.skillregister.certificate.issuer.IssuingOrganizations;
import org.skillregister.certificate.key.CertificateKeysCommand;
import org.skillregister.certificate.receipt.ReceiptCommand;
import org.skillregister.platform.command.CommandLineTool;
import org.skillregister.platform.command.ConsoleCommand;
import org.skillregister.platform.text.FreeText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The certificates on the command line. */
@Component
@Command(
        name = "certificates",
        mixinStandardHelpOptions = true,
        description = "Imports and erases certificates, creates samples and keys, checks receipts.",
        synopsisSubcommandLabel = "(import | erase | sample | issuer | issuers | keys | check-receipt)",
        subcommands = {CertificateKeysCommand.class, ReceiptCommand.class})
class CertificatesCommand extends ConsoleCommand implements CommandLineTool {

    private static final int SOME_REJECTED = 3;

    private final ObjectProvider<CertificateImport> imports;
    private final ObjectProvider<CertificateErasure> erasure;
    private final ObjectProvider<Catalogues> catalogues;
    private final ObjectProvider<IssuingBodies> issuers;
    private final ObjectProvider<IssuingOrganizations> organizations;
    private final CertificateProperties properties;

    CertificatesCommand(
            ObjectProvider<CertificateImport> imports,
            ObjectProvider<CertificateErasure> erasure,
            ObjectProvider<Catalogues> catalogues,
            ObjectProvider<IssuingBodies> issuers,
            ObjectProvider<IssuingOrganizations> organizations,
            CertificateProperties properties) {
        this.imports = imports;
        this.erasure = erasure;
        this.catalogues = catalogues;
        this.issuers = issuers;
        this.organizations = organizations;
        this.properties = properties;
    }

    @Command(
            name = "import",
            description = "Imports a CSV or .xlsx file, atomically. Exit code 3: some lines were rejected.",
            mixinStandardHelpOptions = true)
    int importFile(@Mixin ImportOptions options) throws IOException {
        require(options.isReadable(), "FILE cannot be read");
        Path rejects = options.rejects();
        try (InputStream bytes = options.open();
                RejectionFile rejectFile = new RejectionFile(rejects)) {
            boolean samples = options.samples() || properties.samples();
            ImportReport report = imports.getObject()
                    .run(
                            new IncomingFile(bytes, options.charset(), "command", null, samples),
                            rejectFile,
                            new ConsoleProgress(err(), options.size()));
            err().println(report.summary() + (report.rejected() == 0 ? "" : ", see " + rejects));
            return report.rejected() == 0 ? 0 : SOME_REJECTED;
        }
    }

    @Command(
            name = "erase",
            description =
                    "Erases a certificate on legal grounds, with its history, its share codes and the inquiries about"
                            + " it; its receipts become void. Who erased it, when and why is kept. A later file"
                            + " cannot bring it back: its line is rejected.",
            mixinStandardHelpOptions = true)
    int erase(
            @Parameters(paramLabel = "NUMBER", description = "Number of the certificate.") String number,
            @Option(names = "--by", paramLabel = "WHO", required = true, description = "Who decided on it.") String by,
            @Option(
                            names = "--grounds",
                            paramLabel = "TEXT",
                            required = true,
                            description = "The law or decision it is based on; no personal data.")
                    String grounds) {
        Optional<CertificateNumber> known = CertificateNumber.find(number);
        require(known.isPresent(), "NUMBER must have 22 characters");
        require(isLine(by) && isLine(grounds), "--by and --grounds must each be a line of text");
        boolean erased = erasure.getObject().erase(known.orElseThrow(), by, grounds);
        err().println(erased ? "Erased. Backups contain it until they are deleted" : "There is no such certificate");
        return erased ? 0 : 1;
    }

    @Command(
            name = "sample",
            description = "Writes N made-up certificates of province 99 to standard output, the same ones every time.",
            mixinStandardHelpOptions = true)
    int sample(@Parameters(paramLabel = "N", description = "How many.") long count) {
        require(count >= 0 && count <= 100_000_000, "N must be from 0 to 100,000,000");
        PrintWriter out = out();
        new SampleCertificates(catalogues.getObject().on(null))
                .file(count)
                .forEach(line -> out.append(line).append('\n'));
        out.flush();
        return 0;
    }

    @Command(
            name = "issuer",
            description = "Assigns a body in certificate numbers to an organization. Certificates of other bodies are"
                    + " rejected.",
            mixinStandardHelpOptions = true)
    int issuer(
            @Parameters(paramLabel = "BODY", description = "The first 13 characters of the numbers.") String body,
            @Parameters(paramLabel = "ORGANIZATION", description = "The organization's id: org-015.")
                    String organization) {
        require(IssuingBodies.isBody(body), "BODY must be Y or S and 12 digits");
        require(organizations.getObject().names().containsKey(organization), "There is no such organization");
        issuers.getObject().set(body, organization);
        return 0;
    }

    @Command(name = "issuers", description = "Lists the known bodies.", mixinStandardHelpOptions = true)
    int issuers() {
        issuers.getObject()
                .list()
                .forEach((body, organization) -> out().println("%s  %s".formatted(body, organization)));
        return 0;
    }

    private static boolean isLine(String text) {
        return !text.isBlank() && FreeText.isLine(text);
    }
}
