package planted;

import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;
import planted.web.Violation;
import tools.jackson.databind.json.JsonMapper;

/** Breaks every rule of ArchitectureTest. */
@Controller
class RuleBreaker {

    @Bean
    @SuppressWarnings({"JavaTimeDefaultTimeZone", "SystemOut"})
    public Violation violation() {
        System.out.println(LocalDate.now().toString().matches(".*"));
        return new Violation();
    }

    @MutationMapping
    Violation change() {
        return new Violation();
    }

    Object read(String sent) {
        return new JsonMapper().readValue(sent, Object.class);
    }

    @Scheduled(fixedDelay = 1)
    void poll() {
        try {
            violation();
        } catch (DataAccessException unreachable) {
            // Nobody learns of it.
        }
    }
}
