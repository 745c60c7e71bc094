/** Allowed to use nothing, and uses its downstream. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package planted.upstream;
