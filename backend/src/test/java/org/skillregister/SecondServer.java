package org.skillregister;

import org.skillregister.platform.job.Job;
import org.skillregister.platform.job.Jobs;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Another server on the same database, which polls for publications only on request. */
public final class SecondServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final String job;

    /**
     * @param job what looks for it
     * @param setting how often it does
     */
    public SecondServer(String databaseUrl, String job, String setting) {
        this.job = job;
        this.context = new SpringApplicationBuilder(SkillRegister.class)
                .run("--server.port=0", "--spring.datasource.url=" + databaseUrl, "--%s=1d".formatted(setting));
    }

    public int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    public HttpGraphQlTester graphQl() {
        return HttpGraphQlTester.create(WebTestClient.bindToServer()
                .baseUrl("http://localhost:%d/graphql".formatted(port()))
                .build());
    }

    public void look() {
        context.getBean(Jobs.class).polls().stream()
                .filter(it -> it.name().equals(job))
                .forEach(Job::now);
    }

    @Override
    public void close() {
        context.close();
    }
}
