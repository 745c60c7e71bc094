package org.skillregister.download;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.skillregister.platform.publicfile.GeneratedFiles;
import org.skillregister.platform.publicfile.PublicFile;
import org.skillregister.platform.publicfile.PublicTable;
import org.skillregister.platform.publicfile.PublicTables;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.reference.DataVersion;
import org.skillregister.reference.ReferenceData;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The files with all public data. Each file is made on the first request, and again after its data have changed. */
@Component
public class Downloads {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String INDEX = "index.json";
    private static final String ARCHIVE = "skill-register.zip";
    private static final String DATA_PACKAGE = "datapackage.json";
    private static final String CSVW = "csv-metadata.json";
    /** Programs find these files only by these names. */
    private static final Set<String> NAMED_FOR_PROGRAMS = Set.of(INDEX, DATA_PACKAGE, CSVW);

    private static final String PATH = "/downloads/";

    private final Map<String, PublicTable<?>> tables = new LinkedHashMap<>();
    private final GeneratedFiles files;
    private final Snapshot<ReferenceData> reference;

    Downloads(List<PublicTables> all, Snapshot<ReferenceData> reference, GeneratedFiles files) {
        all.forEach(of -> of.tables().forEach(table -> tables.put(table.name(), table)));
        this.reference = reference;
        this.files = files;
    }

    /** The version of the data in the files. */
    public DataVersion version() {
        return reference.get().version();
    }

    /** Whether a file keeps its name when it is saved; other files are named after the version of their data. */
    public boolean isNamedForPrograms(String file) {
        return NAMED_FOR_PROGRAMS.contains(file);
    }

    /**
     * A file by its name: a table's with {@code .csv} or {@code .json} after it, {@code index.json}, which lists them, {@code
     * datapackage.json} and {@code csv-metadata.json}, which describe their columns, or {@code skill-register.zip}, which contains them all.
     */
    public Optional<PublicFile> find(String file) {
        return switch (file) {
            case INDEX -> Optional.of(keep(file, true, MediaType.APPLICATION_JSON, this::index));
            case DATA_PACKAGE ->
                Optional.of(keep(
                        file,
                        true,
                        MediaType.APPLICATION_JSON,
                        () -> descriptions().dataPackage()));
            case CSVW ->
                Optional.of(keep(
                        file,
                        true,
                        MediaType.APPLICATION_JSON,
                        () -> descriptions().csvw()));
            case ARCHIVE -> Optional.of(keep(file, true, MediaType.valueOf("application/zip"), this::archive));
            default -> findTable(file);
        };
    }

    private TableDescriptions descriptions() {
        return new TableDescriptions(tables.values(), version());
    }

    private Optional<PublicFile> findTable(String file) {
        if (!file.endsWith(".csv") && !file.endsWith(".json")) {
            return Optional.empty();
        }
        PublicTable<?> table = tables.get(file.substring(0, file.lastIndexOf('.')));
        return table == null ? Optional.empty() : Optional.of(table(table, file));
    }

    private PublicFile table(PublicTable<?> table, String file) {
        return file.endsWith(".csv")
                ? keep(file, table.isLive(), new MediaType("text", "csv", UTF_8), () -> TableCsv.of(table))
                : keep(file, table.isLive(), MediaType.APPLICATION_JSON, () -> TableJson.of(table, version()));
    }

    private PublicFile keep(String file, boolean isLive, MediaType type, Supplier<byte[]> content) {
        return files.get(PATH + file, isLive, type, content);
    }

    private byte[] index() {
        Map<String, Object> index = new LinkedHashMap<>();
        index.put("dataVersion", version().id());
        index.put("verifiedOn", version().verifiedOn().toString());
        index.put("archive", listed(ARCHIVE));
        index.put("dataPackage", PATH + DATA_PACKAGE);
        index.put("csvw", PATH + CSVW);
        index.put("tables", tables.values().stream().map(this::listed).toList());
        return JSON.writeValueAsBytes(index);
    }

    private Map<String, Object> listed(PublicTable<?> table) {
        Map<String, Object> listed = new LinkedHashMap<>();
        listed.put("name", table.name());
        listed.put("title", table.title());
        listed.put("live", table.isLive());
        listed.put("rows", table.values().size());
        listed.put("csv", listed(table.name() + ".csv"));
        listed.put("json", listed(table.name() + ".json"));
        return listed;
    }

    private Map<String, Object> listed(String file) {
        Map<String, Object> listed = new LinkedHashMap<>();
        listed.put("path", PATH + file);
        listed.put("bytes", find(file).orElseThrow().size());
        return listed;
    }

    private byte[] archive() {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        contents.put(DATA_PACKAGE, descriptions().dataPackage());
        contents.put(CSVW, descriptions().csvw());
        tables.values()
                .forEach(table -> List.of(".csv", ".json")
                        .forEach(ending -> contents.put(
                                table.name() + ending,
                                table(table, table.name() + ending).content())));
        return Archive.of(contents, version().verifiedOn());
    }
}
